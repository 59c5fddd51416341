namespace Office.Workflow.Deadlines;

/// <summary>Lays a matter before officials who are not asked to act.</summary>
public interface IReminders
{
    /// <summary>Reminds those who were not told yet, with the right to read the matter.</summary>
    Task TellAsync(LoneReminder reminder, IReadOnlyCollection<Guid> officials, CancellationToken cancellationToken);
}
