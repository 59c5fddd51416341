using System.Globalization;

namespace Office.Documents.Incomings;

/// <summary>收文编号: the organ's own running number of an incoming paper.</summary>
/// <param name="Category">What is numbered by itself.</param>
/// <param name="Year">Of registration.</param>
/// <param name="Sequence">1, 2, …</param>
public sealed record IncomingNumber(IncomingCategory Category, int Year, int Sequence)
{
    /// <summary>As printed: 上收〔2026〕15号.</summary>
    public string Printed => string.Create(CultureInfo.InvariantCulture, $"{Word(Category)}〔{Year:0000}〕{Sequence}号");

    private static string Word(IncomingCategory category) => category switch
    {
        IncomingCategory.General => "收",
        IncomingCategory.FromAbove => "上收",
        IncomingCategory.FromBelow => "下收",
        IncomingCategory.FromBeside => "平收",
        IncomingCategory.Telegram => "电收",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "An unknown category."),
    };
}
