using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

/// <summary>Why a file was not attached. The bytes are not kept when one of these is returned.</summary>
public static class AttachmentFault
{
    private const string File = "File";

    public sealed record NameMissing() : Invalid("attachment.name-missing", File);

    public sealed record TooLarge(string Name, long LimitMegabytes) : Invalid("attachment.too-large", File)
    {
        public override IReadOnlyList<object> Arguments => [Name, LimitMegabytes];
    }

    public sealed record TooMany(int Limit) : Invalid("attachment.too-many", File)
    {
        public override IReadOnlyList<object> Arguments => [Limit];
    }

    public sealed record TotalTooLarge(long LimitMegabytes) : Invalid("attachment.total-too-large", File)
    {
        public override IReadOnlyList<object> Arguments => [LimitMegabytes];
    }

    /// <summary>Neither its name nor its content is of a kind that is taken.</summary>
    public sealed record TypeRefused(string Name) : Invalid("attachment.type-refused", File)
    {
        public override IReadOnlyList<object> Arguments => [Name];
    }

    /// <summary>The name says one kind of file, the content is another.</summary>
    public sealed record NameLies(string Name, string Really) : Invalid("attachment.name-lies", File)
    {
        public override IReadOnlyList<object> Arguments => [Name, Really];
    }

    public sealed record Missing() : NotFound("attachment.missing");
}
