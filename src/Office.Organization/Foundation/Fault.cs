namespace Office.Organization.Foundation;

/// <summary>
/// A refusal the user can understand and act on: no permission, wrong state, somebody was faster.
/// Broken infrastructure is not a fault; it stays an exception and reaches the error boundary.
/// </summary>
/// <param name="Code">Stable key of the translated message; never shown as it is.</param>
public abstract record Fault(string Code)
{
    /// <summary>Values for the message's placeholders, in order.</summary>
    public virtual IReadOnlyList<object> Arguments => [];
}

/// <summary>The object is not there, or not for this actor: the two are never told apart.</summary>
public abstract record NotFound(string Code) : Fault(Code);

/// <summary>The actor may not do this to an object that they may know of.</summary>
public abstract record Forbidden(string Code) : Fault(Code);

/// <summary>The state has moved on, or does not allow it.</summary>
public abstract record Conflict(string Code) : Fault(Code);

/// <summary>What was sent is not acceptable; the field says where.</summary>
public abstract record Invalid(string Code, string Field) : Fault(Code);
