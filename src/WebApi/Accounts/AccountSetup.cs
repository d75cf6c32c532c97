using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Identity;

namespace Homeroom.WebApi.Accounts;

/// <summary>Accounts: Identity's users, passwords and lockout, and one cookie.</summary>
internal static class AccountSetup
{
    /// <summary>Wrong passwords in a row before an account rests.</summary>
    public const int Tries = 5;

    /// <summary>How long it rests.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(5);

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<SignInLink>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SessionEvents>();
        services.AddScoped<FirstTeacher>();
        services.AddScoped<Credentials>();
        services.AddScoped<Colleagues>();
        services.AddSingleton<MyData>();
        services.AddSingleton<MyGrading>();
        services.AddSingleton<StudentRows>();
        services.AddSingleton<StudentSets>();
        services.AddSingleton<StudentSearch>();
        services.AddSingleton<StudentErasure>();
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                o =>
                {
                    o.Cookie.Name = "homeroom";
                    o.Cookie.HttpOnly = true;
                    o.Cookie.SameSite = SameSiteMode.Lax;
                    o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    o.ExpireTimeSpan = TimeSpan.FromDays(30);
                    o.SlidingExpiration = true;
                    o.LoginPath = "/sign-in";
                    o.EventsType = typeof(SessionEvents);
                }
            );
        services.AddAuthorization();
        services
            .AddIdentityCore<TeacherRecord>(o =>
            {
                o.User.RequireUniqueEmail = false;
                o.Password.RequiredLength = Credentials.ShortestPassword;
                o.Password.RequireDigit = false;
                o.Password.RequireLowercase = false;
                o.Password.RequireUppercase = false;
                o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = Tries;
                o.Lockout.DefaultLockoutTimeSpan = Rest;
            })
            .AddSignInManager()
            .AddClaimsPrincipalFactory<TeacherClaims>()
            .AddEntityFrameworkStores<HomeroomDb>();
    }
}
