using Office.Web.Components;
using Office.Workflow.Bpmn;
using Office.Workflow.Simulation;

namespace Office.Web.Cli;

/// <summary><c>bpmn run</c>: runs a process in memory and prints a JSON line a step, and one that says how it ended.</summary>
internal static class BpmnRunning
{
    public static async Task<ExitCode> RunAsync(
        CliContext context, byte[] xml, FaultTexts texts, CancellationToken cancellationToken)
    {
        var report = BpmnLint.Of(xml);
        if (report.Processes.Count == 0)
        {
            return context.Refuse($"bpmn run: {BpmnCommand.Sentence(texts, report.Findings[0].Fault)}");
        }

        if (Chosen(report, context.Arguments.Value(BpmnCommand.Process)) is not { } chosen)
        {
            var known = string.Join(", ", report.Processes.Select(one => one.Key));
            return context.Refuse($"bpmn run: name one of the file's processes with --process ({known})");
        }

        var graphs = report.Processes.Where(one => one.Graph is not null).Select(one => one.Graph!)
            .DistinctBy(graph => graph.Key, StringComparer.Ordinal).ToDictionary(graph => graph.Key, StringComparer.Ordinal);
        var needed = Needed(chosen, graphs);
        if (report.Findings.FirstOrDefault(finding => finding.IsRefusal && needed.Contains(finding.Process!)) is { } refused)
        {
            return context.Refuse($"bpmn run: {BpmnCommand.Sentence(texts, refused.Fault)}");
        }

        var (answers, refusal) = await AnswersAsync(context, texts, cancellationToken);
        if (answers is null)
        {
            return context.Refuse($"bpmn run: {refusal}");
        }

        // Each line is an object, with or without --json: it is read by programs.
        var lines = new CliOutput(Console.Out, Console.Error) { Json = true };
        var end = new ProcessSimulation(graphs, answers, context.Arguments.Has(BpmnCommand.Timers))
            .Run(graphs[chosen], step => lines.Record(new { step.Step, step.Did, step.Enabled }));
        lines.Record(new { state = Word(end.State), reason = Reason(end, texts) });
        return end.State == SimulationState.Failed ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>The process that is asked for; without a choice the only one, of several the only executable or uncalled one.</summary>
    private static string? Chosen(LintReport report, string? id)
    {
        if (id is not null)
        {
            return report.Processes.FirstOrDefault(one => string.Equals(one.Key, id, StringComparison.Ordinal))?.Key;
        }

        var called = report.Processes.SelectMany(one => one.Graph?.Nodes ?? []).Select(node => node.Called)
            .ToHashSet(StringComparer.Ordinal);
        var left = report.Processes;
        foreach (var isMeant in new Func<ReadProcess, bool>[] { one => one.Executable, one => !called.Contains(one.Key) })
        {
            var fewer = left.Where(isMeant).ToList();
            left = fewer.Count > 0 ? fewer : left;
        }

        return left.Count == 1 ? left[0].Key : null;
    }

    /// <summary>The process and all that it calls, directly or through others.</summary>
    private static HashSet<string> Needed(string chosen, Dictionary<string, ProcessGraph> graphs)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([chosen]);
        while (open.TryPop(out var key))
        {
            if (needed.Add(key) && graphs.TryGetValue(key, out var graph))
            {
                foreach (var called in graph.Nodes.Select(node => node.Called).OfType<string>())
                {
                    open.Push(called);
                }
            }
        }

        return needed;
    }

    private static async Task<(SimulationAnswers? Answers, string? Refusal)> AnswersAsync(
        CliContext context, FaultTexts texts, CancellationToken cancellationToken)
    {
        if (context.Arguments.Value(BpmnCommand.Answers) is not { } path)
        {
            return (SimulationAnswers.None, null);
        }

        var (json, refusal) = await BpmnCommand.ReadAsync(path, cancellationToken);
        return json is null ? (null, refusal) : SimulationAnswers.Read(json).Match<(SimulationAnswers?, string?)>(
            answers => (answers, null), fault => (null, BpmnCommand.Sentence(texts, fault)));
    }

    private static string Word(SimulationState state) => state switch
    {
        SimulationState.Completed => "completed",
        SimulationState.Waiting => "waiting",
        _ => "failed",
    };

    private static string Reason(SimulationEnd end, FaultTexts texts) => end switch
    {
        { Fault: { } fault } => BpmnCommand.Sentence(texts, fault),
        { State: SimulationState.Completed } => "the process has come to its end",
        { IsCut: true } => $"stopped after {ProcessSimulation.MaxSteps} steps",
        { WaitsFor: [] } => "no task is enabled and nothing is waited for",
        _ => $"no task is enabled; it waits for {string.Join(", ", end.WaitsFor)}",
    };
}
