namespace Homeroom.Guardrails.Injection;

/// <summary>Which fields of a request hold a text that somebody else wrote.</summary>
internal static class Pasted
{
    /// <summary>The place of a text of which nobody said what it is.</summary>
    public const string Anything = "text";

    /// <summary>Whether the field, or a step of the pointer, is one of them.</summary>
    public static bool Is(string place) => Places.Has(place, "source", "class_notes", "student_work", "work");
}
