using System.Text.Json;

namespace Office.Web.Cli;

/// <summary>What the drill knows from outside: every command that was sent, every one that was answered, what went wrong.</summary>
internal sealed class DrillLedger
{
    private readonly Dictionary<Guid, DrillStep> _unanswered = [];
    private readonly Dictionary<Guid, DrillAnswer> _answered = [];
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public IReadOnlyList<DrillAnswer> Answered => [.. _answered.Values];

    public DrillPlan Plan(bool finish) => new([.. _unanswered.Values], Answered, finish);

    /// <summary>Takes down what the load said; the kind of the command if it was about one.</summary>
    public string? Hear(string word, string rest)
    {
        switch (word)
        {
            case "sent":
                var step = JsonSerializer.Deserialize<DrillStep>(rest)!;
                _unanswered.TryAdd(step.CommandId, step);
                return step.Kind;
            case "answered":
                var answer = JsonSerializer.Deserialize<DrillAnswer>(rest)!;
                _unanswered.Remove(answer.Step.CommandId);
                _answered[answer.Step.CommandId] = answer;
                return answer.Step.Kind;
            case "problem":
                _problems.Add(rest);
                return null;
            default:
                return null;
        }
    }

    public void Add(string problem) => _problems.Add(problem);
}
