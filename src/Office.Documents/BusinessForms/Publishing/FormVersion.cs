using Office.Documents.BusinessForms.Designs;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>A published version of a form together with the version of its process. Never changed; a change is a new version.</summary>
public sealed class FormVersion
{
    private FormDesign? _read;

    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    public Guid FormId { get; init; }

    public required string Key { get; init; }

    /// <summary>1, 2, …</summary>
    public int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>The design as JSON, as it was when it was published.</summary>
    public required string Design { get; init; }

    /// <summary>sha256 of the design, in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The key of its process.</summary>
    public required string ProcessKey { get; init; }

    /// <summary>The published version of that process; matters of this version run on it.</summary>
    public Guid ProcessId { get; init; }

    public DateTimeOffset PublishedAt { get; init; }

    public required string PublishedByName { get; init; }

    public FormDesign Read() => _read ??= FormDesign.Read(Design) ?? throw new InvalidDataException($"Version {Version} of form {Key} cannot be read.");
}
