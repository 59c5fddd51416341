namespace Office.Organization.Foundation;

/// <summary>A request to change something. It states what it demands; the dispatcher checks that inside the transaction.</summary>
/// <typeparam name="TResult">What is answered, and stored so that a repeated command gets the same answer.</typeparam>
public interface ICommand<TResult> : IDemand;

/// <summary>
/// A command on one root (an instance, a document, a register). The dispatcher locks the root's row first, compares its
/// revision with the page's, and raises it; that row also carries the head of the root's history chain.
/// </summary>
public interface IRootCommand
{
    /// <summary>The one root that this command may change. Created by the handler when it does not exist yet.</summary>
    Guid RootId { get; }
}

/// <summary>
/// Marks a command that only keeps what is being typed. One audit row for each would bury the acts that matter, so that only
/// its refusals are audited.
/// </summary>
public interface IRoutineCommand;

/// <summary>A request to read. Its handler joins the grants in its WHERE where it lists.</summary>
/// <typeparam name="TResult">What is answered.</typeparam>
public interface IQuery<TResult> : IDemand;
