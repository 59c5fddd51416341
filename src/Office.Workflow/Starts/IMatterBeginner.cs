using Office.Organization.Foundation;

namespace Office.Workflow.Starts;

/// <summary>
/// Begins a draft of the module's kind for its drafter, in the transaction of the timer that asks for it; each module that owns
/// matters registers one.
/// </summary>
public interface IMatterBeginner
{
    /// <summary>Whether a kind of matter is one of the module's.</summary>
    bool Knows(string kind);

    /// <summary>Answers what has begun; null where no matter of the module runs through the process.</summary>
    Task<Outcome<BegunMatter>?> BeginAsync(DueMatter due, CancellationToken cancellationToken);
}
