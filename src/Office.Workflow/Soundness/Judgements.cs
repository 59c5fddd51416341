using System.Collections.Concurrent;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Soundness;

/// <summary>
/// What the soundness check said of the last drawings, by their bytes: an installation publishes the same seeds for every organ,
/// and walking all states of a large one takes a while.
/// </summary>
internal static class Judgements
{
    private const int Most = 128;

    private static readonly ConcurrentDictionary<string, Fault?> s_bySha256 = new(StringComparer.Ordinal);

    /// <param name="graph">As it was read from a file, with the file's sha256.</param>
    public static Fault? Of(ProcessGraph graph)
    {
        if (s_bySha256.Count >= Most)
        {
            s_bySha256.Clear();
        }

        return s_bySha256.GetOrAdd(graph.Sha256, _ => SoundnessCheck.Of(graph));
    }
}
