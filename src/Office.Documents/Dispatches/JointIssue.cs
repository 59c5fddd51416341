using Office.Documents.Content;
using Office.Organization.Directory;

namespace Office.Documents.Dispatches;

/// <summary>联合行文: how the organs that issue a document together are printed.</summary>
public static class JointIssue
{
    /// <summary>The most organs that a red head can name.</summary>
    public const int MostOrgans = 12;

    /// <summary>
    /// Head and 署名 of each other organ, in the text's order. A name that is in no directory is printed as it stands.
    /// </summary>
    public static IReadOnlyList<JointOrgan> Of(DirectorySnapshot directory, DocumentContent content) =>
    [
        .. content.JointOrgans.Select(name => new JointOrgan(
            directory.Organs.FirstOrDefault(organ => organ.FullName == name)?.RedHead ?? name, name)),
    ];
}
