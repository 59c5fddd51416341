using Office.Organization.Foundation;

namespace Office.Workflow.Versions;

/// <summary>What a migration would do, instance by instance. Asking for it changes nothing.</summary>
/// <param name="Rows">The running instances of the old version, the oldest first; at most <see cref="MaxRows"/>.</param>
/// <param name="Running">How many there are in all.</param>
public sealed record MigrationReport(IReadOnlyList<MigrationRow> Rows, int Running)
{
    /// <summary>More are moved in several goes.</summary>
    public const int MaxRows = 500;

    public int Movable => Rows.Count(row => row.Refusal is null);
}

/// <summary>One running instance.</summary>
/// <param name="InstanceId">Of the instance.</param>
/// <param name="RootId">Of its matter.</param>
/// <param name="Title">Of its matter.</param>
/// <param name="Standing">The names of the steps at which it stands.</param>
/// <param name="Refusal">Why it cannot be moved as it stands; null when it can.</param>
public sealed record MigrationRow(Guid InstanceId, Guid RootId, string Title, IReadOnlyList<string> Standing, Fault? Refusal);
