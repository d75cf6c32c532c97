using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Models;

/// <summary>
/// Puts words together that come within a moment, so that everything behind has a twentieth of the work. No word waits longer than the moment,
/// whatever comes after it, and none is lost when the reply breaks off.
/// </summary>
internal static class GatheredWords
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    /// <summary>Gathers. What carries more than words is handed on as it is.</summary>
    public static async IAsyncEnumerable<ChatResponseUpdate> Of(
        Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> reply,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await using var words = reply(left.Token).GetAsyncEnumerator(left.Token);
        var gathered = new Gathered();
        Task<bool>? next = null;
        try
        {
            for (var any = true; any; )
            {
                next = words.MoveNextAsync().AsTask();
                if (!next.IsCompleted && gathered.Any && await Task.WhenAny(next, gathered.Moment) != next)
                {
                    yield return gathered.Take();
                }

                var broken = await EndOf(next);
                any = broken is null && next.Result;
                if (any && gathered.Add(words.Current))
                {
                    continue;
                }

                if (gathered.Any)
                {
                    yield return gathered.Take();
                }

                broken?.Throw();
                if (any)
                {
                    yield return words.Current;
                }
            }
        }
        finally
        {
            // Whoever leaves in the middle must not wait for a word that may never come.
            if (next is { IsCompleted: false })
            {
                await left.CancelAsync();
                await EndOf(next);
            }
        }
    }

    private static async Task<ExceptionDispatchInfo?> EndOf(Task<bool> next)
    {
        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return next.IsCompletedSuccessfully ? null
            : next.IsFaulted ? ExceptionDispatchInfo.Capture(next.Exception.InnerException!)
            : ExceptionDispatchInfo.Capture(new TaskCanceledException(next));
    }

    private sealed class Gathered
    {
        private const int Most = 4096;
        private readonly StringBuilder _text = new();
        private ChatResponseUpdate? _first;
        private Task? _moment;

        public bool Any => _first is not null;

        public Task Moment => _moment ??= Task.Delay(GatheredWords.Moment);

        /// <summary>Takes the words of an update; false for one that is more than words, or one too many.</summary>
        public bool Add(ChatResponseUpdate update)
        {
            if (update.Contents is not [TextContent words] || _text.Length + words.Text.Length > Most)
            {
                return false;
            }

            _first ??= update;
            _text.Append(words.Text);
            return true;
        }

        public ChatResponseUpdate Take()
        {
            var all = new ChatResponseUpdate(ChatRole.Assistant, _text.ToString()) { ModelId = _first!.ModelId };
            _text.Clear();
            (_first, _moment) = (null, null);
            return all;
        }
    }
}
