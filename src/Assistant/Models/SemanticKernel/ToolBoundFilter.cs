using Homeroom.Assistant.Tools;
using Microsoft.SemanticKernel;

namespace Homeroom.Assistant.Models.SemanticKernel;

/// <summary>Ends a conversation of look-ups that does not come to its reply.</summary>
internal sealed class ToolBoundFilter : IAutoFunctionInvocationFilter
{
    // A model that is told that enough has been looked up, and goes on all the same, is stopped.
    private const int MostRounds = TeacherTools.Most + 2;

    public async Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
    {
        await next(context);
        context.Terminate |= context.RequestSequenceIndex >= MostRounds;
    }
}
