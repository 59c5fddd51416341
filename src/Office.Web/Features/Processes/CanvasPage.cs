using Microsoft.JSInterop;

namespace Office.Web.Features.Processes;

/// <summary>What the canvas's script may call.</summary>
public sealed class CanvasPage(
    Func<Task> drawn, Func<DrawnElement, IReadOnlyList<DrawnStep>, Task> chosen, Func<bool, Task> simulated)
{
    /// <summary>The longest drawing that is taken from a browser, in bytes.</summary>
    public const long MostBytes = 5_000_000;

    [JSInvokable]
    public Task DrawnAsync() => drawn();

    [JSInvokable]
    public Task ChosenAsync(DrawnElement element, IReadOnlyList<DrawnStep> steps) => chosen(element, steps);

    [JSInvokable]
    public Task SimulatedAsync(bool on) => simulated(on);
}
