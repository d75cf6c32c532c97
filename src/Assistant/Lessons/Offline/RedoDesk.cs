using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

internal static class RedoDesk
{
    public static JsonNode Redo(LessonRequest request, JsonObject plan, string pointer, string instruction) =>
        JsonPointer.Find(plan, pointer)!.DeepClone();
}
