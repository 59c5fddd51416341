using Microsoft.Extensions.Localization;
using Office.Documents.Importing;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Web.Features.Drafting;

namespace Office.Web.Cli;

/// <summary>Says what was rendered, which faces stand in for those that the rule asks for, and what of the source was not understood.</summary>
internal sealed class RenderReport(RenderOptions options, FontLibrary fonts, TypesetDocument pages, IStringLocalizerFactory localizers)
{
    public void Print(CliOutput output, IReadOnlyList<(string Path, byte[] Content)> files, RenderImprint imprint, ImportReport? import)
    {
        var notes = new StringLocalizer<ImportNoteTexts>(localizers);
        foreach (var (path, content) in files)
        {
            output.Say($"{path}: {content.Length} bytes");
        }

        output.Say($"{pages.Pages.Count} pages");
        foreach (var line in Lines(imprint))
        {
            output.Say(line);
        }

        foreach (var note in import?.Notes ?? [])
        {
            output.Say($"note: {notes[note.Code, note.Text, note.Count].Value.ReplaceLineEndings(" ")}");
        }

        output.Record(new
        {
            format = options.Format,
            pages = pages.Pages.Count,
            files = files.Select(file => new { path = file.Path, bytes = file.Content.Length }),
            faces = Faces(),
            facesNotUsed = fonts.Problems.Select(problem => new { role = FontRoleNames.Of(problem.Role), file = problem.File, why = Word(problem.Kind) }),
            substituted = pages.Substitutions.Where(s => !s.IsMissing).Select(s => new { role = FontRoleNames.Of(s.Role), s.Character, s.ShownWith }),
            missing = Missing(),
            unknown = imprint.Missing,
            notes = (import?.Notes ?? []).Select(note => new { code = note.Code, note.Text, note.Count, sentence = notes[note.Code, note.Text, note.Count].Value }),
        });
    }

    private IEnumerable<string> Lines(RenderImprint imprint)
    {
        if (imprint.Missing.Count > 0)
        {
            yield return $"left out, since nobody says it: {string.Join(", ", imprint.Missing)}";
        }

        foreach (var problem in fonts.Problems)
        {
            yield return problem.Kind switch
            {
                FaceProblemKind.Missing => $"the face {problem.File} for {FontRoleNames.Of(problem.Role)} is not there; another one is used",
                FaceProblemKind.EmbeddingForbidden => $"the face {problem.File} for {FontRoleNames.Of(problem.Role)} may not be embedded in files by its maker; another one is used",
                _ => $"the face {problem.File} for {FontRoleNames.Of(problem.Role)} is no TrueType or OpenType file; another one is used",
            };
        }

        // A .docx names faces and carries none: which are shown is the word processor's matter.
        if (options.Format is not "docx")
        {
            var standIns = Enum.GetValues<FontRole>().Where(role => !fonts.OwnRoles.Contains(role)).Select(role => $"{FontRoleNames.Of(role)} → {fonts.FaceOf(role).FamilyName}").ToList();
            if (standIns.Count > 0)
            {
                yield return $"字体已替代: {string.Join(", ", standIns)}";
            }

            foreach (var one in pages.Substitutions.Where(s => s is { IsMissing: false, Character: not null }))
            {
                yield return $"字体已替代: {one.Character} ({FontRoleNames.Of(one.Role)} → {one.ShownWith})";
            }

            if (Missing() is { Count: > 0 } missing)
            {
                yield return $"no face has: {string.Join(' ', missing)}; 〓 stands for it on the page";
            }
        }
    }

    private IEnumerable<object> Faces() => Enum.GetValues<FontRole>().Select(role => new
    {
        role = FontRoleNames.Of(role),
        family = fonts.FaceOf(role).FamilyName,
        own = fonts.OwnRoles.Contains(role),
        // Said of every face that the organ did not choose itself: whether one conforms is never claimed.
        sentence = fonts.OwnRoles.Contains(role) ? "" : "字体已替代",
    });

    private List<string> Missing() => [.. pages.Substitutions.Where(s => s.IsMissing).Select(s => s.Character!).Distinct(StringComparer.Ordinal)];

    private static string Word(FaceProblemKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
