namespace Office.Documents.Attachments;

/// <summary>A kind of file that may be attached.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Label">Its name in messages, the same in every language.</param>
/// <param name="Endings">The endings that tell the truth about it, with the dot.</param>
internal sealed record FileKind(string MediaType, string Label, params string[] Endings)
{
    public static readonly FileKind Pdf = new("application/pdf", "PDF", ".pdf");
    public static readonly FileKind Ofd = new("application/ofd", "OFD", ".ofd");
    public static readonly FileKind Docx = new(OpenXml("wordprocessingml.document"), "DOCX", ".docx");
    public static readonly FileKind Xlsx = new(OpenXml("spreadsheetml.sheet"), "XLSX", ".xlsx");
    public static readonly FileKind Pptx = new(OpenXml("presentationml.presentation"), "PPTX", ".pptx");
    public static readonly FileKind Doc = new("application/msword", "DOC/WPS", ".doc", ".wps");
    public static readonly FileKind Xls = new("application/vnd.ms-excel", "XLS/ET", ".xls", ".et");
    public static readonly FileKind Png = new("image/png", "PNG", ".png");
    public static readonly FileKind Jpeg = new("image/jpeg", "JPEG", ".jpg", ".jpeg");
    public static readonly FileKind Tiff = new("image/tiff", "TIFF", ".tif", ".tiff");
    public static readonly FileKind Text = new("text/plain", "TXT", ".txt");
    public static readonly FileKind Zip = new("application/zip", "ZIP", ".zip");

    private static readonly FileKind[] s_all = [Pdf, Ofd, Docx, Xlsx, Pptx, Doc, Xls, Png, Jpeg, Tiff, Text, Zip];

    /// <summary>Whether any kind that is taken has this ending.</summary>
    public static bool KnowsEnding(string ending) => Array.Exists(s_all, kind => kind.Has(ending));

    public bool Has(string ending) => Endings.Contains(ending, StringComparer.OrdinalIgnoreCase);

    private static string OpenXml(string kind) => "application/vnd.openxmlformats-officedocument." + kind;
}
