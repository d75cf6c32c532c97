using Microsoft.AspNetCore.Identity;

namespace Homeroom.WebApi.Accounts;

/// <summary>A teacher's account. The class list is encrypted.</summary>
internal sealed class TeacherRecord : IdentityUser<string>
{
    /// <summary>What stands there until a teacher has said a name.</summary>
    public const string Unnamed = "Teacher";

    /// <summary>How students call the teacher.</summary>
    public string Name { get; set; } = "";

    /// <summary>The encrypted class list, or nothing.</summary>
    public string Roster { get; set; } = "";
}

/// <summary>A sign-in link that has been printed and not been used. Only its hash is stored.</summary>
internal sealed class SignInLinkRecord
{
    public string Hash { get; set; } = "";
    public long Until { get; set; }
}

/// <summary>An invitation that has not been used. Only its hash is stored.</summary>
internal sealed class InvitationRecord
{
    public string Hash { get; set; } = "";

    /// <summary>Account that it gives a new password; null when it makes an account.</summary>
    public string? Teacher { get; set; }

    /// <summary>Whom it is for, in the words of whoever invites.</summary>
    public string For { get; set; } = "";

    public long Until { get; set; }
}
