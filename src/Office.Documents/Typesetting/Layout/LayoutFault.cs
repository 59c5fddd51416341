using Office.Organization.Foundation;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Why a text cannot be laid out. Nothing was changed; the text is kept where it is written.</summary>
public static class LayoutFault
{
    private const string Content = "Content";

    /// <summary>Words and numbers of the columns need more than the page has, even in the smallest letters.</summary>
    public sealed record TableTooWide(string Table, int Columns) : Invalid("layout.table-too-wide", Content)
    {
        public override IReadOnlyList<object> Arguments => [Table, Columns];
    }

    /// <summary>A row has fewer or more columns than the others.</summary>
    public sealed record TableUneven(string Table, int Row) : Invalid("layout.table-uneven", Content)
    {
        public override IReadOnlyList<object> Arguments => [Table, Row];
    }

    public sealed record PictureKind(string Picture) : Invalid("layout.picture-kind", Content)
    {
        public override IReadOnlyList<object> Arguments => [Picture];
    }

    public sealed record PictureDamaged(string Picture) : Invalid("layout.picture-damaged", Content)
    {
        public override IReadOnlyList<object> Arguments => [Picture];
    }

    /// <summary>The header states another size than the data has.</summary>
    public sealed record PictureSizeFalse(string Picture) : Invalid("layout.picture-size-false", Content)
    {
        public override IReadOnlyList<object> Arguments => [Picture];
    }

    public sealed record PictureTooLarge(string Picture, int Megabytes) : Invalid("layout.picture-too-large", Content)
    {
        public override IReadOnlyList<object> Arguments => [Picture, Megabytes];
    }

    /// <summary>An attachment is bound with the text but not named in 附件说明, or twice.</summary>
    public sealed record BoundUnnamed(int Number) : Invalid("layout.bound-unnamed", Content)
    {
        public override IReadOnlyList<object> Arguments => [Number];
    }
}
