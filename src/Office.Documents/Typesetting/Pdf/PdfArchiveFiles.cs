using Office.Documents.Signatures.Pades;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>Files inside: none in part 2 of the standard; in part 3 each says what it is and is named from the catalogue.</summary>
internal static class PdfArchiveFiles
{
    public static IEnumerable<PdfProblem> Check(PdfFile file, PdfValue.Dictionary catalog, IEnumerable<PdfValue.Dictionary> objects)
    {
        var specifications = objects.Where(o => PdfArchiveCheck.Name(o["Type"]) is "Filespec" or "F" || o["EF"] is not null).ToList();
        if (specifications.Count == 0)
        {
            yield break;
        }

        if (PdfArchiveMetadata.PartOf(file, catalog) != 3)
        {
            yield return new("files-inside", "");
        }

        var associated = (file.Follow(catalog["AF"]) as PdfValue.Array)?.Items.Count ?? 0;
        if (associated < specifications.Count)
        {
            yield return new("file-associated", "");
        }

        foreach (var specification in specifications)
        {
            if (specification["EF"] is not PdfValue.Dictionary inside || inside["F"] is not PdfValue.Reference stream)
            {
                yield return new("file-outside", "");
            }
            else if (specification["AFRelationship"] is null || specification["F"] is null || specification["UF"] is null || PdfArchiveCheck.Name(file.Dictionary(stream.Target)["Subtype"]) is null)
            {
                yield return new("file-described", "");
            }
        }
    }
}
