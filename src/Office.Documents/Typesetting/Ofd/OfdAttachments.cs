using System.Globalization;
using System.Text;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>The parts of the files inside: their list, and each under a name that no file system misreads.</summary>
internal static class OfdAttachments
{
    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Parts(OfdOptions options)
    {
        if (options.Attachments.Count == 0)
        {
            yield break;
        }

        var created = options.CreatedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var xml = new StringBuilder($"{OfdParts.Declaration}<ofd:Attachments {OfdParts.Namespace}>");
        for (var i = 0; i < options.Attachments.Count; i++)
        {
            var (name, format, content) = options.Attachments[i];
            xml.Append(CultureInfo.InvariantCulture, $"<ofd:Attachment ID=\"A{i + 1}\" Name=\"").AppendText(name).Append("\" Format=\"").AppendText(format)
                .Append(CultureInfo.InvariantCulture, $"\" CreationDate=\"{created}\" Size=\"{content.Length / 1024.0:0.###}\"><ofd:FileLoc>{FileOf(i, format)}</ofd:FileLoc></ofd:Attachment>");
        }

        yield return new(OfdParts.Attachments, Encoding.UTF8.GetBytes(xml.Append("</ofd:Attachments>").ToString()));
        for (var i = 0; i < options.Attachments.Count; i++)
        {
            yield return new(OfdParts.AttachmentFolder + FileOf(i, options.Attachments[i].Format), options.Attachments[i].Content);
        }
    }

    private static string FileOf(int index, string format)
    {
        var ending = string.Concat(format.Where(char.IsAsciiLetterOrDigit).Take(8));
        return string.Create(CultureInfo.InvariantCulture, $"file_{index + 1}.{(ending.Length > 0 ? ending : "bin")}");
    }
}
