using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Homeroom.Assistant.Models;
using Microsoft.Extensions.AI;

namespace Homeroom.Assistant.Tests.Models;

public sealed class GatheredWordsTests
{
    [Fact]
    public async Task Words_that_are_there_already_come_together()
    {
        var said = await GatheredWords.Of(_ => Spoken(["Plants ", "make ", "sugar."]), default).ToListAsync();

        Assert.Equal("Plants make sugar.", Assert.Single(said).Text);
    }

    [Fact]
    public async Task Words_do_not_wait_for_what_may_never_come()
    {
        var spoken = Channel.CreateUnbounded<ChatResponseUpdate>();
        await using var said = GatheredWords.Of(ct => spoken.Reader.ReadAllAsync(ct), default).GetAsyncEnumerator();
        spoken.Writer.TryWrite(Word("Plants "));
        spoken.Writer.TryWrite(Word("make "));

        Assert.True(await said.MoveNextAsync());
        Assert.Equal("Plants make ", said.Current.Text);

        spoken.Writer.TryWrite(Word("sugar."));
        spoken.Writer.Complete();
        Assert.True(await said.MoveNextAsync());
        Assert.Equal("sugar.", said.Current.Text);
        Assert.False(await said.MoveNextAsync());
    }

    [Fact]
    public async Task What_came_before_a_reply_breaks_off_is_handed_on_before_the_fault()
    {
        await using var said = GatheredWords.Of(_ => Spoken(["Plants ", "make "], breaks: true), default).GetAsyncEnumerator();

        Assert.True(await said.MoveNextAsync());
        Assert.Equal("Plants make ", said.Current.Text);
        await Assert.ThrowsAsync<IOException>(() => said.MoveNextAsync().AsTask());
    }

    [Fact]
    public async Task An_update_that_carries_more_than_words_stays_whole_and_in_its_place()
    {
        var usage = new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(new UsageDetails { OutputTokenCount = 3 })]);

        var said = await GatheredWords.Of(_ => Updates([Word("a"), Word("b"), usage, Word("c")]), default).ToListAsync();

        Assert.Equal(["ab", "", "c"], said.Select(u => u.Text));
        Assert.Same(usage, said[1]);
    }

    [Fact]
    public async Task Whoever_leaves_in_the_middle_does_not_wait_for_the_next_word()
    {
        var spoken = Channel.CreateUnbounded<ChatResponseUpdate>();
        spoken.Writer.TryWrite(Word("Plants "));
        var said = GatheredWords.Of(ct => spoken.Reader.ReadAllAsync(ct), default).GetAsyncEnumerator();
        Assert.True(await said.MoveNextAsync());

        await said.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_call_that_is_called_off_ends_as_cancelled()
    {
        using var off = new CancellationTokenSource();
        var spoken = Channel.CreateUnbounded<ChatResponseUpdate>();
        await using var said = GatheredWords.Of(ct => spoken.Reader.ReadAllAsync(ct), off.Token).GetAsyncEnumerator();
        var next = said.MoveNextAsync();
        await off.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
    }

    private static ChatResponseUpdate Word(string word) => new(ChatRole.Assistant, word);

    private static IAsyncEnumerable<ChatResponseUpdate> Updates(IEnumerable<ChatResponseUpdate> updates) => updates.ToAsyncEnumerable();

    private static async IAsyncEnumerable<ChatResponseUpdate> Spoken(
        IEnumerable<string> words,
        bool breaks = false,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        foreach (var word in words)
        {
            ct.ThrowIfCancellationRequested();
            yield return Word(word);
        }

        await Task.CompletedTask;
        if (breaks)
        {
            throw new IOException("The line is cut.");
        }
    }
}
