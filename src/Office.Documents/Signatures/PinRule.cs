using Office.Organization.Foundation;

namespace Office.Documents.Signatures;

/// <summary>Which signing PINs are accepted: 6–12 digits, not one digit repeated, not counting up or down.</summary>
internal static class PinRule
{
    public static Fault? Check(string pin)
    {
        if (pin.Length is < 6 or > 12 || !pin.All(char.IsAsciiDigit))
        {
            return new SignatureFault.PinMalformed();
        }

        var steps = pin.Zip(pin.Skip(1), (left, right) => right - left).Distinct().ToList();
        return steps is [-1 or 0 or 1] ? new SignatureFault.PinTooSimple() : null;
    }
}
