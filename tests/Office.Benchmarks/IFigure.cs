namespace Office.Benchmarks;

/// <summary>
/// Something that is measured. To add one, write a class with a parameterless constructor: <c>office bench</c> finds it.
/// </summary>
internal interface IFigure
{
    /// <summary>What is asked for on the command line, in kebab-case; the names of its measurements begin with it.</summary>
    string Name { get; }

    /// <summary>Measures once. The runner repeats it and takes the median of each measurement.</summary>
    Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken);

    /// <summary>How often; an expensive figure asks for fewer.</summary>
    int Runs => 5;

    /// <summary>Takes many minutes: left out unless it is named, or asked for with <c>--million</c>.</summary>
    bool IsLong => false;

    /// <summary>Why it cannot be measured here, or null when it can.</summary>
    string? Missing => null;
}
