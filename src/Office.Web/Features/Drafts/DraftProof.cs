using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Proofreading;
using Office.Documents.Rules;

namespace Office.Web.Features.Drafts;

/// <summary>Lays out the pages and reads the draft as a reviewer would, a moment after the last key and off the page's context.</summary>
public sealed partial class DraftProof(DraftReading reading, Guid id, TimeProvider clock, ILogger<DraftProof> log) : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(400);

    private CancellationTokenSource? _running;

    /// <summary>Raised from another thread when pages or findings are new.</summary>
    public event EventHandler? Changed;

    /// <summary>The address of each page's picture; null before the first is ready.</summary>
    public IReadOnlyList<string>? Pages { get; private set; }

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The last text could not be laid out; the pages shown are those before it.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Shows this content soon; a newer one takes its place.</summary>
    public void Show(DraftView draft, DocumentContent content, DraftKnowledge known, bool atOnce = false)
    {
        _running?.Cancel();
        _running?.Dispose();
        _running = new CancellationTokenSource();
        _ = RunAsync(draft, content, known, atOnce ? TimeSpan.Zero : s_pause, _running.Token);
    }

    public void Dispose()
    {
        _running?.Cancel();
        _running?.Dispose();
        _running = null;
        reading.Press.Forget(id);
    }

    private async Task RunAsync(
        DraftView draft, DocumentContent content, DraftKnowledge known, TimeSpan pause, CancellationToken cancellationToken)
    {
        try
        {
            // Goes on outside the page's context: laying out must not hold up the keys.
            await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            Findings = await reading.FindingsAsync(draft, content, known, cancellationToken);
            Pages = await reading.Press.ShowAsync(id, draft, content, cancellationToken);
            HasFailed = false;
        }
        catch (OperationCanceledException)
        {
            return;
        }
        // The preview is an aid: what breaks in it must never cost the text that is being written.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            PreviewFailed(log, exception);
            HasFailed = true;
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            Changed?.Invoke(this, EventArgs.Empty);
        }
    }

    [LoggerMessage(LogLevel.Error, "A draft could not be laid out for its preview")]
    private static partial void PreviewFailed(ILogger log, Exception exception);
}

/// <summary>What is known beside the text when it is checked.</summary>
public sealed record DraftKnowledge(RuleContext Rules, ProofContext Proof);
