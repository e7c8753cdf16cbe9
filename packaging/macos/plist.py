"""What macOS is told about NN Desktop.app: its name, its version and its documents.

Apple allows letters, digits, hyphens and dots in identifiers: an underscore makes one invalid, silently.
"""

from about import CHECKOUT, VERSION, copyright_line

BUNDLE_IDENTIFIER = "io.github.nn-desktop.NNDesktop"
DOCUMENT_TYPE = "io.github.nn-desktop.nnd"
DOCUMENT_NAME = "NN Desktop document"
MIME_TYPE = "application/x-nn-desktop"

# On a build machine with macOS 14 or newer, pip chooses the NumPy that computes with Apple's own library,
# and that one asks for macOS 14. Qt 6.11 alone would be content with 13.
OLDEST_MACOS = "14.0"


def information() -> dict[str, object]:
    """The entries of Info.plist that PyInstaller does not know; it adds the icon and the identifier."""
    return {
        "CFBundleName": "NN Desktop",
        "CFBundleDisplayName": "NN Desktop",
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": languages(),
        "CFBundleDocumentTypes": [_document()],
        "UTExportedTypeDeclarations": [_document_type()],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": copyright_line(),
        "NSPrincipalClass": "NSApplication",
        # The program has its own light and dark colours, and follows the system.
        "NSRequiresAquaSystemAppearance": False,
    }


def languages() -> list[str]:
    """The codes of the languages that the program speaks: English, and one for each translation."""
    files = (CHECKOUT / "resources" / "translations").glob("nn_desktop_*.qm")
    return ["en", *sorted(file.stem.removeprefix("nn_desktop_") for file in files)]


def _document() -> dict[str, object]:
    return {
        "CFBundleTypeName": DOCUMENT_NAME,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [DOCUMENT_TYPE],
    }


def _document_type() -> dict[str, object]:
    # It conforms to JSON: Quick Look shows it, and a text editor is offered as well.
    return {
        "UTTypeIdentifier": DOCUMENT_TYPE,
        "UTTypeDescription": DOCUMENT_NAME,
        "UTTypeConformsTo": ["public.json"],
        "UTTypeTagSpecification": {"public.filename-extension": ["nnd"], "public.mime-type": [MIME_TYPE]},
    }
