using System.Text;
using Office.Documents.Attachments;
using Office.Documents.Rules;
using Office.Organization.Foundation;

namespace Office.Documents.Importing;

/// <summary>Reads plain text (.txt) into the elements of an official document: UTF-8, UTF-16 with its mark, or GB 18030.</summary>
public static class TextImport
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="file">Its bytes.</param>
    /// <param name="limits">How much is read; <see cref="ImportLimits.Standard"/> when null.</param>
    public static Outcome<ImportedDocument> Read(byte[] file, ImportLimits? limits = null)
    {
        limits ??= ImportLimits.Standard;
        if (file.Length == 0)
        {
            return new FileFault.Empty();
        }

        if (file.Length > limits.FileSize)
        {
            return new ImportFault.TooLarge(limits.FileSize / 1024 / 1024);
        }

        if (FileHead.IsProgram(file))
        {
            return new FileFault.Program();
        }

        return Decode(file) is { } text && !text.Contains('\0', StringComparison.Ordinal) ? Read(text, limits) : new ImportFault.NotADocument();
    }

    private static Outcome<ImportedDocument> Read(string text, ImportLimits limits)
    {
        List<SourceLine> lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(TextCleaning.Clean).Where(line => line.Length > 0).Select(line => new SourceLine("", line))];
        if (lines.Count > limits.Paragraphs)
        {
            return new ImportFault.TooManyParagraphs(limits.Paragraphs);
        }

        return lines.Select(line => SecrecyMarking.In(line.Text)).FirstOrDefault(marking => marking is not null) is { } marking
            ? new ImportFault.StatesSecrecy(marking)
            : Recognition.Of(lines, automaticLetters: 0, new NoteList(), Letters.Count(text));
    }

    /// <summary>The text of these bytes; null when they are in none of the known encodings.</summary>
    internal static string? Decode(byte[] file)
    {
        try
        {
            return file switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(file, 2, file.Length - 2),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(file, 2, file.Length - 2),
                [0xEF, 0xBB, 0xBF, ..] => s_strict.GetString(file, 3, file.Length - 3),
                _ => s_strict.GetString(file),
            };
        }
        catch (DecoderFallbackException)
        {
            return Chinese(file);
        }
    }

    private static string? Chinese(byte[] file)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)?.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
