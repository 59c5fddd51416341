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
internal sealed record DrillPlan(IReadOnlyList<DrillStep> Unanswered, IReadOnlyList<DrillAnswer> Answered, bool Finish);
