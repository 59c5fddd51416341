namespace Office.Web.Components;

/// <summary>Short confirmations of what was just done, shown by <c>ToastHost</c>. One per circuit.</summary>
public sealed class Toasts
{
    private readonly List<Toast> _shown = [];

    /// <summary>Raised when the list changed.</summary>
    public event EventHandler? Changed;

    /// <summary>What is shown now, oldest first.</summary>
    public IReadOnlyList<Toast> Shown => _shown;

    /// <summary>Shows a sentence in the reader's language until it is dismissed or pushed out by a fourth one.</summary>
    public void Show(string text, Tone tone = Tone.Good)
    {
        _shown.Add(new(text, tone));
        if (_shown.Count > 3)
        {
            _shown.RemoveAt(0);
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Takes one away.</summary>
    public void Dismiss(Toast toast)
    {
        _shown.Remove(toast);
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
