using System.Globalization;
using System.Security.Cryptography;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>Writes the files inside as PDF/A-3 asks: each with its type and what it is to the pages, named from the catalogue.</summary>
internal static class PdfAttachments
{
    /// <returns>Entries of the catalogue; empty without files.</returns>
    public static string Write(PdfObjects objects, PdfMetadata metadata)
    {
        if (metadata.Attachments.Count == 0)
        {
            return "";
        }

        List<(string Key, int Number)> files =
            [.. metadata.Attachments.Select((file, i) => (string.Create(CultureInfo.InvariantCulture, $"{i:D4}"), Write(objects, file, metadata.CreatedAt)))];
        var names = string.Concat(files.Select(f => $"({f.Key}){f.Number.ToString(CultureInfo.InvariantCulture)} 0 R"));
        return $"/AF[{string.Join(' ', files.Select(f => $"{f.Number.ToString(CultureInfo.InvariantCulture)} 0 R"))}]/Names<</EmbeddedFiles<</Names[{names}]>>>>";
    }

    private static int Write(PdfObjects objects, PdfAttachment file, DateTimeOffset at)
    {
        // MD5 is what the format asks for here; nothing is proved by it.
#pragma warning disable CA5351
        var sum = Convert.ToHexString(MD5.HashData(file.Content.Span));
#pragma warning restore CA5351
        var type = string.Concat(file.MediaType.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"#{(int)c & 0xFF:X2}")));
        var stream = objects.AddStream(
            string.Create(CultureInfo.InvariantCulture, $"/Type/EmbeddedFile/Subtype/{type}/Params<</Size {file.Content.Length}/ModDate {PdfText.Date(at)}/CheckSum<{sum}>>>"),
            file.Content.Span);
        var name = PdfText.String(file.Name);
        return objects.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Filespec/F {name}/UF {name}/Desc {PdfText.String(file.Description)}/AFRelationship/{file.Relationship}/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"));
    }
}
