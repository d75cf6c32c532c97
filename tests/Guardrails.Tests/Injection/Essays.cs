namespace Homeroom.Guardrails.Tests.Injection;

/// <summary>Essays in the manner of grades 7 and 8. Authored.</summary>
internal static class Essays
{
    public static readonly string[] All =
    [
        "Dear Editor, I believe that computers help people in many ways. First of all, they let us talk with family who live far away. My aunt moved to Texas last year, and we see her face every Sunday. Some people say that kids forget how to play outside. That is not always true. In my opinion we should use them with care, and teachers can show us how.",
        "I woke up before the sun did. My grandfather was already at the lake with two rods and a thermos. \"Sit,\" he told me, and I sat. We waited for an hour and nothing happened. Then the line moved. He did not say a word, he only pointed. I will never forget that morning, even if the fish was small.",
        "Libraries should not take books off the shelf because one person is offended. Katherine Paterson was right about that. If I remove a book that I do not like, you can remove one too, and in the end nothing is left. I once read a story about war that scared me, but it also taught me something. Give readers a chance to choose for themselves.",
    ];
}
