using Office.Organization.Foundation;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>What an OFD holds, read from the file alone: what it says about itself, its pages with their text, its files.</summary>
public sealed record OfdDocument
{
    /// <summary>OFD, or OFD-A for an archive.</summary>
    public required string DocType { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Author { get; init; }

    /// <summary>发文字号 in files of ours.</summary>
    public required string Subject { get; init; }

    /// <summary>As written; empty when it is not.</summary>
    public required string CreatedOn { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Metadata { get; init; }

    /// <summary>Path of Document.xml.</summary>
    public required string Root { get; init; }

    /// <summary>Path of Signatures.xml; null in a file that nobody signed.</summary>
    public required string? Signatures { get; init; }

    public required int MaxUnitId { get; init; }

    public required IReadOnlyList<OfdPage> Pages { get; init; }

    public required IReadOnlyList<OfdFont> Fonts { get; init; }

    /// <summary>Paths of the pictures by number.</summary>
    public required IReadOnlyDictionary<int, string> Pictures { get; init; }

    /// <summary>The files inside.</summary>
    public required IReadOnlyList<OfdAttachment> Attachments { get; init; }

    /// <summary>The text of all pages, line by line.</summary>
    public string Text => string.Join('\n', Pages.Select(page => page.Text));

    /// <summary>Reads a package through; nothing outside of it is looked at.</summary>
    public static Outcome<OfdDocument> Read(OfdPackage package, OfdLimits? limits = null)
    {
        try
        {
            return new OfdReader(package, limits ?? OfdLimits.Standard).Read();
        }
        catch (OfdPartException broken)
        {
            return broken.Fault;
        }
    }
}

/// <param name="Id">Its number.</param>
/// <param name="Name">PostScript name.</param>
/// <param name="Family">Family name.</param>
/// <param name="Path">Path of the embedded font; null when the reader's own face is asked for.</param>
public sealed record OfdFont(int Id, string Name, string Family, string? Path);
