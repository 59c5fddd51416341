using System.Globalization;
using Microsoft.Extensions.Localization;
using Office.Documents.Content;
using Office.Documents.Proofreading;
using Office.Documents.Rules;
using Office.Web.Features.Drafting;

namespace Office.Web.Cli;

/// <summary>
/// Reads a document (.docx, or the JSON form of docs/document-json.md) as the office's reviewer would. It needs neither the
/// application nor its data. Exit 0 clean, 1 findings that hold back, 2 refused.
/// </summary>
internal sealed class CheckCommand : ICliCommand
{
    private static readonly CultureInfo s_chinese = CultureInfo.GetCultureInfo("zh-CN"), s_english = CultureInfo.GetCultureInfo("en");

    public string Name => "check";

    public string Summary => "check a document (.docx or .json) against the rules of official documents";

    public IReadOnlyList<string> Positionals { get; } = ["FILE"];

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Json];

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        var path = context.Arguments.Positionals[0];
        var localizers = DocumentSource.Localizers();
        var (source, refusal) = await DocumentSource.ReadAsync(path, localizers, cancellationToken);
        if (source is null)
        {
            return context.Refuse($"check: {refusal}");
        }

        var findings = Findings(source.File);
        Print(context.Output, findings, new FindingSentences(new StringLocalizer<FindingTexts>(localizers)));
        return findings.Any(finding => finding.Obligatory) ? ExitCode.Failed : ExitCode.Done;
    }

    private static IReadOnlyList<Finding> Findings(DocumentFile file) =>
        [.. DocumentRules.Check(file.Document, file.Context), .. Proofreader.Check(file.Document, ProofContext.None)];

    private static void Print(CliOutput output, IReadOnlyList<Finding> findings, FindingSentences sentences)
    {
        foreach (var finding in findings)
        {
            var mark = finding.Obligatory ? "obligatory" : "note";
            var source = string.Join(' ', new[] { finding.Rule, finding.Clause }.Where(part => part.Length > 0));
            output.Say($"{mark}: {Where(finding.Place)}: {sentences.Of(finding)} {sentences.FixOf(finding)}{(source.Length > 0 ? $" [{source}]" : "")}");
        }

        output.Say($"{findings.Count(finding => finding.Obligatory)} obligatory, {findings.Count(finding => !finding.Obligatory)} to consider");
        output.Record(new
        {
            verdict = findings.Any(finding => finding.Obligatory) ? "offends" : "clean",
            findings = findings.Select(finding => Record(finding, sentences)),
        });
    }

    private static object Record(Finding finding, FindingSentences sentences) => new
    {
        rule = finding.Rule,
        code = finding.Code,
        clause = finding.Clause,
        strength = Word(finding.Strength),
        obligatory = finding.Obligatory,
        place = new { element = Word(finding.Place.Element), finding.Place.Index, finding.Place.Part, finding.Place.Start, finding.Place.Length },
        sentence = Both(sentences, finding, (texts, of) => texts.Of(of)),
        advice = Both(sentences, finding, (texts, of) => texts.FixOf(of)),
        fix = finding.Fix is { } fix ? new { kind = Word(fix.Kind), fix.Text } : null,
    };

    private static Dictionary<string, string> Both(
        FindingSentences sentences, Finding finding, Func<FindingSentences, Finding, string> which) => new(StringComparer.Ordinal)
        {
            ["zh-CN"] = sentences.In(s_chinese, finding, which),
            ["en"] = sentences.In(s_english, finding, which),
        };

    private static string Where(Place place) => place.Index < 0 ? Word(place.Element) : $"{Word(place.Element)} {place.Index + 1}";

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
