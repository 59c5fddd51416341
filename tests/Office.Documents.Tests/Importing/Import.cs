using Office.Documents.Content;
using Office.Documents.Importing;
using Office.Organization.Foundation;

namespace Office.Documents.Tests.Importing;

internal static class Import
{
    public static ImportedDocument Done(Docx docx, ImportLimits? limits = null) => Done(docx.ToBytes(), limits);

    public static ImportedDocument Done(byte[] file, ImportLimits? limits = null) =>
        Read(file, limits).Match(done => done, fault => throw new ShouldAssertException(fault.ToString()));

    public static Fault Refused(Docx docx, ImportLimits? limits = null) => Refused(docx.ToBytes(), limits);

    public static Fault Refused(byte[] file, ImportLimits? limits = null) =>
        Read(file, limits).Fault.ShouldNotBeNull();

    public static Outcome<ImportedDocument> Read(byte[] file, ImportLimits? limits = null) =>
        DocxImport.Read(new MemoryStream(file, writable: false), limits);

    /// <summary>Body blocks as "level text" or the text alone.</summary>
    public static IEnumerable<string> Lines(this DocumentContent content) =>
        content.Body.Select(block => block is Heading heading ? $"{heading.Level} {heading.Text}" : block.Text);

    public static IEnumerable<ImportNoteKind> Kinds(this ImportReport report) => report.Notes.Select(note => note.Kind);
}
