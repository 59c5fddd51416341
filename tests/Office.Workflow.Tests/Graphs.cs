using System.Runtime.CompilerServices;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Tests;

/// <summary>Processes that the tests play.</summary>
internal static class Graphs
{
    /// <summary>draft → countersign (all at once) → leaders (one after the other) → issue.</summary>
    public static ProcessGraph Rounds { get; } = new Drawing()
        .Step("draft").Round("countersign").Round("leaders", sequential: true).Step("issue")
        .Line("start", "draft", "countersign", "leaders", "issue", "end").Graph();

    /// <summary>draft → fork (a1 → a2 | b) → join → after, with a service behind it.</summary>
    public static ProcessGraph Parallel { get; } = new Drawing()
        .Step("draft").Fork("fork").Step("a1").Step("a2").Step("b").Fork("join").Step("after").Work("print")
        .Line("start", "draft", "fork", "a1", "a2", "join", "after", "print", "end").Line("fork", "b", "join").Graph();

    /// <summary>A fork before the first step, with one empty branch and a round in the other, and a loop behind the join.</summary>
    public static ProcessGraph Odd { get; } = new Drawing()
        .Fork("fork").Step("a").Round("countersign").Fork("join").Step("check").Choice("choice", "choice-end")
        .Line("start", "fork", "a", "countersign", "join", "check", "choice", "end").Line("fork", "join")
        .Arrow("choice", "check", "${outcome == 'disagree'}").Graph();

    public static string DispatchFile { get; } = Seed("dispatch.bpmn");

    public static ProcessGraph Dispatch { get; } = BpmnReader.Read(File.ReadAllBytes(DispatchFile)).Match(
        graph => graph, fault => throw new InvalidOperationException(fault.ToString()));

    public static string SeedFolder { get; } = Path.GetDirectoryName(DispatchFile)!;

    private static string Seed(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../seeds/processes", name);
}
