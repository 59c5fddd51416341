namespace Office.Workflow.Definitions;

/// <summary>Says which business forms the steps of a process may name; the module that owns forms registers it.</summary>
public interface IStepForms
{
    /// <summary>Whether the organ, or one above it, offers a form of this key.</summary>
    Task<bool> IsOfferedAsync(Guid organId, string key, CancellationToken cancellationToken);

    /// <summary>The name of a form that nobody has handed in for the matter, a refused or cancelled one left out; null when it is there.</summary>
    Task<string?> MissingAsync(Guid organId, Guid rootId, string key, CancellationToken cancellationToken);
}
