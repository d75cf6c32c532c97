namespace Homeroom.WebApi.Accounts;

/// <summary>A colleague as the list shows one.</summary>
/// <param name="Id">Id of the account.</param>
/// <param name="Name">How students call the teacher.</param>
/// <param name="Email">With which the teacher signs in.</param>
/// <param name="IsClosed">Whether nobody can sign in to it.</param>
public sealed record ColleagueLine(string Id, string Name, string Email, bool IsClosed);

/// <summary>An open invitation as the list shows it.</summary>
/// <param name="Hash">What is stored of its token; it opens nothing.</param>
/// <param name="For">Whom it is for, or nothing.</param>
/// <param name="IsBack">Whether it gives an account a new password.</param>
/// <param name="Until">Until when it works.</param>
public sealed record InvitationLine(string Hash, string For, bool IsBack, DateTimeOffset Until);
