using Office.Organization.Foundation;

namespace Office.Web.Data.Sqlite;

/// <summary>A command in the writer's queue. Its caller is answered after the commit, never on the writer's thread.</summary>
internal sealed class PendingWrite(
    Func<DbSession, CancellationToken, Task<bool>> attempt, CancellationToken cancellationToken)
{
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;

    public Task Answered => _answered.Task;

    /// <summary>Runs the attempt; true when its changes are to be kept. A failure is kept for the answer.</summary>
    public async Task<bool> RunAsync(DbSession session)
    {
        _failure = null;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return await attempt(session, cancellationToken);
        }
        // One command's failure must not reach the others of its batch; its own caller gets it.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failure = exception;
            return false;
        }
    }

    public void Answer()
    {
        switch (_failure)
        {
            case null:
                _answered.TrySetResult();
                break;
            case OperationCanceledException when cancellationToken.IsCancellationRequested:
                _answered.TrySetCanceled(cancellationToken);
                break;
            default:
                Fail(_failure);
                break;
        }
    }

    public void Fail(Exception exception) => _answered.TrySetException(SqliteFailure.Translate(exception));
}
