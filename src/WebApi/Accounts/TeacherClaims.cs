using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Homeroom.WebApi.Accounts;

/// <summary>What the cookie says of a teacher: the id, the name that pages show, and the security stamp.</summary>
internal sealed class TeacherClaims(UserManager<TeacherRecord> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<TeacherRecord>(users, options)
{
    /// <summary>Claim that says how this browser got in.</summary>
    public const string How = "amr";

    /// <summary>By a printed link.</summary>
    public const string ByLink = "link";

    /// <summary>By e-mail and password.</summary>
    public const string ByPassword = "pwd";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(TeacherRecord user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.TryRemoveClaim(identity.FindFirst(ClaimTypes.Name));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.Name));
        return identity;
    }
}
