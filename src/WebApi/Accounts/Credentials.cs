using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;

namespace Homeroom.WebApi.Accounts;

/// <summary>What became of a try to sign in.</summary>
internal enum SignInOutcome
{
    /// <summary>Welcome.</summary>
    In,

    /// <summary>The e-mail or the password is not right.</summary>
    Wrong,

    /// <summary>Too many wrong passwords; the account rests for a few minutes.</summary>
    Resting,
}

/// <summary>E-mail and password of a teacher.</summary>
internal sealed class Credentials(UserManager<TeacherRecord> teachers, SignInManager<TeacherRecord> signIns, Sessions sessions)
{
    /// <summary>Shortest password, in characters.</summary>
    public const int ShortestPassword = 10;

    /// <summary>What is said of an e-mail that somebody else has.</summary>
    public const string Taken = "Another account has this e-mail address.";

    private const int LongestPassword = 200;
    private static readonly string Nobody = new PasswordHasher<TeacherRecord>().HashPassword(new TeacherRecord(), Guid.NewGuid().ToString());

    /// <summary>Checks an e-mail and a password. An unknown e-mail takes as long as a wrong password.</summary>
    public async Task<(SignInOutcome Outcome, TeacherRecord? Teacher)> CheckAsync(string email, string password)
    {
        if (await teachers.FindByEmailAsync(email) is not { PasswordHash: not null } teacher)
        {
            teachers.PasswordHasher.VerifyHashedPassword(new TeacherRecord(), Nobody, password);
            return (SignInOutcome.Wrong, null);
        }

        var result = await signIns.CheckPasswordSignInAsync(teacher, password, lockoutOnFailure: true);
        var outcome =
            result.Succeeded ? SignInOutcome.In
            : result.IsLockedOut ? SignInOutcome.Resting
            : SignInOutcome.Wrong;
        return (outcome, result.Succeeded ? teacher : null);
    }

    /// <summary>Sets e-mail and password in one write. Every other session ends.</summary>
    /// <returns>What is wrong, by field; nothing when it is done.</returns>
    public async Task<Dictionary<string, string>> SetAsync(TeacherRecord teacher, string email, string password, string? present)
    {
        var wrong = await WrongAsync(teacher.Id, email, password);
        if (present is not null && teacher.PasswordHash is not null && !await teachers.CheckPasswordAsync(teacher, present))
        {
            wrong["present"] = "That is not your present password.";
        }

        if (wrong.Count == 0)
        {
            Put(teacher, email, password);
            await EndSessionsAsync(teacher);
        }

        return wrong;
    }

    /// <summary>Makes an account that signs in with these.</summary>
    /// <returns>What is wrong, by field; nothing when it is done.</returns>
    public async Task<Dictionary<string, string>> CreateAsync(TeacherRecord teacher, string email, string password)
    {
        var wrong = await WrongAsync(teacher.Id, email, password);
        if (wrong.Count == 0)
        {
            Put(teacher, email, password);
            OrThrow(await teachers.CreateAsync(teacher));
        }

        return wrong;
    }

    /// <summary>Signs the teacher out in every browser.</summary>
    public async Task EndSessionsAsync(TeacherRecord teacher)
    {
        OrThrow(await teachers.UpdateSecurityStampAsync(teacher));
        sessions.Forget(teacher.Id);
    }

    private void Put(TeacherRecord teacher, string email, string password)
    {
        (teacher.Email, teacher.PasswordHash) = (email, teachers.PasswordHasher.HashPassword(teacher, password));
        (teacher.AccessFailedCount, teacher.LockoutEnd) = (0, null);
    }

    private async Task<Dictionary<string, string>> WrongAsync(string id, string email, string password)
    {
        Dictionary<string, string> wrong = [];
        if (email.Length > 256 || !new EmailAddressAttribute().IsValid(email))
        {
            wrong["email"] = "Write an e-mail address, such as name@school.org.";
        }
        else if (await teachers.FindByEmailAsync(email) is { } other && other.Id != id)
        {
            wrong["email"] = Taken;
        }

        if (password.Length is < ShortestPassword or > LongestPassword)
        {
            wrong["password"] = $"Take {ShortestPassword} to {LongestPassword} characters. A short sentence is good.";
        }

        return wrong;
    }

    private static void OrThrow(IdentityResult done)
    {
        if (!done.Succeeded)
        {
            throw new InvalidOperationException("The account could not be written: " + string.Join(", ", done.Errors.Select(e => e.Code)));
        }
    }
}
