using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

/// <summary>附件: a file that belongs to a document, in its place among the others. Its bytes lie in the store.</summary>
public sealed class Attachment
{
    private Attachment()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    public Guid DocumentId { get; private init; }

    /// <summary>64 lower-case hex digits.</summary>
    public string Sha256 { get; private init; } = "";

    public string Name { get; private set; } = "";

    public string MediaType { get; private init; } = "";

    public long Size { get; private init; }

    /// <summary>1, 2, … as in 附件说明.</summary>
    public int Order { get; private set; }

    public Guid AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>
    /// Adds a stored file behind those that the document has so far; refused past <see cref="AttachmentLimits"/>.
    /// </summary>
    public static Outcome<Attachment> Add(
        Guid id, Guid documentId, StoredFile file, IReadOnlyCollection<Attachment> present, AttachmentAct by) =>
        AttachmentRules.Check(present.Select(other => other.Size), file.Size, by.Limits) is { } fault
            ? fault
            : new Attachment
            {
                Id = id,
                OrganId = by.Actor.OrganId,
                DocumentId = documentId,
                Sha256 = file.Sha256,
                Name = AttachmentRules.Distinct(file.Name, [.. present.Select(other => other.Name)]),
                MediaType = file.MediaType,
                Size = file.Size,
                Order = present.Select(other => other.Order).DefaultIfEmpty().Max() + 1,
                AddedBy = by.Actor.OfficialId,
                AddedAt = by.At,
            };

    /// <summary>Closes the gap that a removed attachment leaves, or follows a new order of 附件说明.</summary>
    public void MoveTo(int order) => Order = order;

    /// <summary>Calls the file as 附件说明 calls it; its ending stays. Null when that can be a file's name.</summary>
    public Fault? Rename(string title)
    {
        var ending = Path.GetExtension(Name);
        if (string.Equals(title, Name[..^ending.Length], StringComparison.Ordinal))
        {
            return null;
        }

        var name = FileName.Clean(title.Trim() + ending);
        if (name.Length <= ending.Length)
        {
            return new AttachmentFault.NameMissing();
        }

        Name = name;
        return null;
    }
}
