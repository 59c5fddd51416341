namespace Office.Organization.Foundation;

/// <summary>A command that was done, kept for 30 days so that its repetition gets the same answer.</summary>
internal sealed class CommandRecord
{
    public Guid AccountId { get; init; }

    public Guid CommandId { get; init; }

    public string Name { get; init; } = "";

    /// <summary>SHA-256 of the command's canonical JSON; of its name alone where the command is secret.</summary>
    public byte[] Digest { get; init; } = [];

    /// <summary>The answer as JSON; null where it must not be stored.</summary>
    public string? Result { get; init; }

    public DateTimeOffset At { get; init; }
}
