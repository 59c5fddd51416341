using System.Security.Cryptography;
using System.Text;
using Office.Organization;
using Office.Organization.Directory;

namespace Office.Documents.TextVersions;

/// <summary>
/// Whom a word processor's file means by an author. A file can name anybody: the name is kept as what the file says, and the
/// history says who handed the file in.
/// </summary>
internal sealed class FileAuthors(IDirectorySource directory)
{
    /// <summary>Longer names are cut.</summary>
    public const int NameCharacters = 60;

    /// <summary>The one official of the organ who bears this name; whoever hands in where there is no name; else the name alone.</summary>
    public DraftAuthorship Of(string author, Guid organId, Actor handsIn)
    {
        if (author.Length == 0 || author == handsIn.Name)
        {
            return new DraftAuthorship(handsIn.OfficialId, default, DraftVersionOrigin.CheckedIn);
        }

        var known = directory.Current.Officials.Where(official => official.OrganId == organId && official.Name == author).Take(2).ToList();
        var name = author.Length > NameCharacters ? author[..NameCharacters] : author;
        return known is [var only]
            ? new DraftAuthorship(only.Id, default, DraftVersionOrigin.CheckedIn)
            : new DraftAuthorship(IdOf(author), default, DraftVersionOrigin.CheckedIn) { Name = name };
    }

    // The same name is the same author in every version.
    private static Guid IdOf(string author) => new(SHA256.HashData(Encoding.UTF8.GetBytes(author)).AsSpan(0, 16), bigEndian: true);
}
