namespace Office.Web.Features.SignIn;

/// <summary>Names the texts of sign-in, the person switcher and the signing PIN: Resources/Features/SignIn/SignInTexts.</summary>
public sealed class SignInTexts;
