using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Office.Documents.Verification;

/// <summary>A bundle as a single HTML file: the data, and the script that verifies them in any browser, without a network.</summary>
public static class BundleFile
{
    private const string MarkText = "<script type=\"application/json\" id=\"office-bundle\">";
    private const string End = "</script>";

    /// <summary>How a bundle is known.</summary>
    internal static ReadOnlySpan<byte> Mark => "<script type=\"application/json\" id=\"office-bundle\">"u8;

    /// <summary>The file. What stands in the data cannot end the element that holds them: the writer escapes every angle bracket.</summary>
    public static byte[] Write(Bundle bundle)
    {
        var data = JsonSerializer.Serialize(bundle, JsonSerializerOptions.Web);
        return Encoding.UTF8.GetBytes(Resource("bundle.html")
            .Replace("/*style*/", Resource("bundle.css"), StringComparison.Ordinal)
            .Replace("/*script*/", string.Concat(s_scripts.Select(Resource)), StringComparison.Ordinal)
            .Replace("<!--data-->", MarkText + data + End, StringComparison.Ordinal));
    }

    private static readonly string[] s_scripts = ["bytes.js", "sm.js", "certificates.js", "files.js", "bundle.js"];

    /// <exception cref="InvalidDataException">Not a bundle of a known form.</exception>
    public static Bundle Read(ReadOnlySpan<byte> file)
    {
        var start = file.IndexOf(Mark);
        var data = start < 0 ? [] : file[(start + Mark.Length)..];
        var length = data.IndexOf("</script>"u8);
        try
        {
            var bundle = length < 0 ? null : JsonSerializer.Deserialize<Bundle>(data[..length], JsonSerializerOptions.Web);
            return bundle is { Format: Bundle.Version, Files: not null, Texts: not null, SignOffs: not null, Orders: not null, Anchors: not null, Chain: { Links: not null, Head: not null } }
                ? bundle
                : throw new InvalidDataException("The bundle is of another form.");
        }
        catch (Exception broken) when (broken is JsonException or FormatException or NotSupportedException)
        {
            throw new InvalidDataException("The bundle's data are damaged.", broken);
        }
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Office.Documents.Verification.{name}")
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
