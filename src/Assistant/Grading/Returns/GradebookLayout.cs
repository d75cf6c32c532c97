namespace Homeroom.Assistant.Grading.Returns;

/// <summary>For which gradebook a table is laid out.</summary>
public enum GradebookLayout
{
    /// <summary>For a spreadsheet: total, out of how many, and every criterion.</summary>
    Plain,

    /// <summary>As the file that Google Classroom lets a teacher download.</summary>
    Classroom,

    /// <summary>As Canvas reads it under Grades, Import.</summary>
    Canvas,
}
