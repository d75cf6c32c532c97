using System.Security.Claims;
using Homeroom.WebApi.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Homeroom.WebApi.Accounts;

/// <summary>Looks at every session: does it still stand, and what does someone see who has none?</summary>
internal sealed class SessionEvents(Sessions sessions, IOptions<IdentityOptions> identity) : CookieAuthenticationEvents
{
    /// <summary>Ends sessions whose stamp is not the account's present one; follows a changed name.</summary>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var user = context.Principal;
        var id = user?.FindFirstValue(ClaimTypes.NameIdentifier);
        var standing = id is null ? null : await sessions.FindAsync(id, context.HttpContext.RequestAborted);
        if (user is null || standing?.Stamp is null || standing.Stamp != user.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
        else if (user.Identity is ClaimsIdentity known && known.Name != standing.Name)
        {
            known.TryRemoveClaim(known.FindFirst(ClaimTypes.Name));
            known.AddClaim(new Claim(ClaimTypes.Name, standing.Name));
            context.ShouldRenew = true;
        }
    }

    /// <summary>A program gets a problem; a form that was sent too late keeps what was typed; everyone else goes to the sign-in page.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        Problems.WantsJson(context.HttpContext) ? Problems.WriteAsync(context.HttpContext, StatusCodes.Status401Unauthorized)
        : HttpMethods.IsPost(context.Request.Method) ? KeepTyped.ShowAsync(context.HttpContext, signedOut: true)
        : base.RedirectToLogin(context);
}
