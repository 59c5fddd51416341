using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Cli;

/// <summary>
/// Looks at a BPMN file, or runs a process of it in memory. Neither needs the application or its data, so that a file from
/// anywhere can be tried. What is refused exits 2 with a sentence.
/// </summary>
internal sealed class BpmnCommand : ICliCommand
{
    internal static readonly CliOption Answers = new("answers", "FILE", "run: variables, answers of tasks and messages, as JSON");
    internal static readonly CliOption Process = new("process", "ID", "run: which process, where the file has several");
    internal static readonly CliOption Timers = new("timers", null, "run: the earliest timer fires when no task is enabled");

    // Read in one piece; what the reader takes is smaller still.
    private const long MaxBytes = 10_000_000;

    public string Name => "bpmn";

    public string Summary => "look at a BPMN file (lint), or run a process of it in memory (run)";

    public IReadOnlyList<string> Positionals { get; } = ["lint|run", "FILE"];

    public IReadOnlyList<CliOption> Options { get; } = [CliOption.Json, Answers, Process, Timers];

    public async Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        var (what, path) = (context.Arguments.Positionals[0], context.Arguments.Positionals[1]);
        if (what is not ("lint" or "run"))
        {
            return context.Refuse($"bpmn: there is no 'bpmn {what}'; see 'office bpmn --help'");
        }

        var (xml, refusal) = await ReadAsync(path, cancellationToken);
        if (xml is null)
        {
            return context.Refuse($"bpmn {what}: {refusal}");
        }

        var texts = new FaultTexts(new ResourceManagerStringLocalizerFactory(
            Microsoft.Extensions.Options.Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance));
        return what is "lint"
            ? BpmnLinting.Run(context, xml, texts)
            : await BpmnRunning.RunAsync(context, xml, texts, cancellationToken);
    }

    /// <summary>The bytes of a file that is small enough, or the sentence that says why not.</summary>
    internal static async Task<(byte[]? Bytes, string? Refusal)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileInfo(path);
            return !file.Exists ? (null, $"there is no file {path}")
                : file.Length > MaxBytes ? (null, $"{path} is larger than {MaxBytes / 1_000_000} MB")
                : (await File.ReadAllBytesAsync(path, cancellationToken), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, $"{path} cannot be read: {problem.Message}");
        }
    }

    internal static string Sentence(FaultTexts texts, Fault fault) => texts.For(fault).ReplaceLineEndings(" ");
}
