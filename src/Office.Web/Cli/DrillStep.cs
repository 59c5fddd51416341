namespace Office.Web.Cli;

/// <summary>
/// A command of the drill in a form that outlives the process that sent it: from this the very same command is made again.
/// </summary>
/// <param name="CommandId">Under which it is sent, the first time and every later one.</param>
/// <param name="Kind">What it does: <c>start</c>, <c>save</c>, <c>send</c>, <c>answer</c>, or the step at which it is done.</param>
/// <param name="RootId">The dispatch or the arrival.</param>
/// <param name="PostId">The post of whom it is done by.</param>
/// <param name="ItemId">The open item, if there is one.</param>
/// <param name="Hash">The content or the file that was looked at.</param>
/// <param name="Seen">The sign-offs that were looked at.</param>
internal sealed record DrillStep(
    Guid CommandId, string Kind, Guid RootId, Guid PostId, Guid? ItemId, byte[]? Hash, IReadOnlyList<byte[]> Seen);

/// <summary>A command of the drill that was answered.</summary>
/// <param name="Step">What was sent.</param>
/// <param name="Result">The answer, as JSON.</param>
internal sealed record DrillAnswer(DrillStep Step, string Result);

/// <summary>What one run of the load is to do.</summary>
/// <param name="Unanswered">Sent by an earlier run and never answered: sent again first.</param>
/// <param name="Answered">Everything that an earlier run answered; asked for again at the end.</param>
/// <param name="Finish">Begin nothing new, bring everything to its end, prove it, and exit.</param>
internal sealed record DrillPlan(IReadOnlyList<DrillStep> Unanswered, IReadOnlyList<DrillAnswer> Answered, bool Finish)
{
    // As many as the load works on at once, and some that the last kills hit while their copies were on the way.
    private const int Newest = 24;

    /// <summary>
    /// The papers that this run brings on: to finish all of them; before that those that were not sent out yet, and the newest. What is
    /// older was walked when it was among them, and walking it again at every start would make a long drill grow with its square.
    /// </summary>
    public IReadOnlyList<Guid> Roots()
    {
        Guid[] all =
        [
            .. Answered.Select(answer => answer.Step).Concat(Unanswered)
                .Where(step => step.Kind == "start").Select(step => step.RootId).Distinct(),
        ];
        if (Finish)
        {
            return all;
        }

        var sent = Answered.Where(answer => answer.Step.Kind == "distribute").Select(answer => answer.Step.RootId).ToHashSet();
        return [.. all.Where((root, at) => at >= all.Length - Newest || !sent.Contains(root))];
    }
}
