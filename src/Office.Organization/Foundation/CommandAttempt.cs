namespace Office.Organization.Foundation;

/// <summary>How one attempt ended.</summary>
/// <param name="Outcome">The answer or the refusal.</param>
/// <param name="IsRepeated">The answer is the stored one; nothing was done now.</param>
/// <param name="OwnerOrganId">The organ of the command's root, if it has one.</param>
/// <param name="Events">What is told once it is committed.</param>
internal sealed record CommandAttempt<TResult>(
    Outcome<TResult> Outcome, bool IsRepeated, Guid? OwnerOrganId, IReadOnlyList<IOfficeEvent> Events);
