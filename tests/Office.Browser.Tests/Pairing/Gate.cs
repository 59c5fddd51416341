namespace Office.Browser.Tests.Pairing;

/// <summary>Holds the streaming page back until the test has seen its first half.</summary>
internal sealed class Gate
{
    private TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task PassAsync() => _opened.Task;

    public void Open() => _opened.TrySetResult();

    public void Close() => _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
