namespace Office.Documents.Typesetting.Ofd;

/// <summary>Where the parts of a file of ours stand (GB/T 33190 leaves all but OFD.xml to the writer).</summary>
internal static class OfdParts
{
    public const string Root = "OFD.xml";
    public const string Folder = "Doc_0/";
    public const string Document = Folder + "Document.xml";
    public const string PublicResources = Folder + "PublicRes.xml";
    public const string DocumentResources = Folder + "DocumentRes.xml";
    public const string Resources = Folder + "Res/";
    public const string Attachments = Folder + "Attachs/Attachments.xml";
    public const string AttachmentFolder = Folder + "Attachs/";

    public const string NamespaceName = "http://www.ofdspec.org/2016";
    public const string Namespace = $"xmlns:ofd=\"{NamespaceName}\"";
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    public static string Page(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Folder}Pages/Page_{index}/Content.xml");
}
