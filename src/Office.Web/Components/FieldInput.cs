using Microsoft.AspNetCore.Components;

namespace Office.Web.Components;

/// <summary>What all inputs share: the value, the field around them and the attributes that tie them to it.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract class FieldInput<T> : ComponentBase
{
    [CascadingParameter] protected FieldContext? Field { get; set; }

    [Parameter] public T? Value { get; set; }

    [Parameter] public EventCallback<T?> ValueChanged { get; set; }

    [Parameter] public bool Disabled { get; set; }

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? Rest { get; set; }

    /// <summary>id, name and the aria attributes, then whatever the caller added.</summary>
    protected IReadOnlyDictionary<string, object?> Ties
    {
        get
        {
            Dictionary<string, object?> ties = new(StringComparer.Ordinal)
            {
                ["id"] = Field?.Id,
                ["name"] = Field?.Name,
                ["aria-describedby"] = Field?.DescribedBy,
                ["aria-invalid"] = Field is { Invalid: true } ? "true" : null,
                ["aria-required"] = Field is { Required: true } ? "true" : null,
                ["disabled"] = Disabled,
            };
            foreach (var (name, value) in Rest ?? new Dictionary<string, object>(StringComparer.Ordinal))
            {
                ties[name] = value;
            }

            return ties;
        }
    }

    protected Task SetAsync(T? value)
    {
        Value = value;
        return ValueChanged.InvokeAsync(value);
    }
}
